package org.nianbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, driven by the protocol of its developer tools. */
final class Browser {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENING = "DevTools listening on ";
  private static final int SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private String session = "";
  private int last;

  /** The program, where one is installed. */
  static Optional<Path> program() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder for what it keeps
   */
  Browser(Path profile) throws Exception {
    process =
        new ProcessBuilder(
                program().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address()), new Listener())
            .get(SECONDS, TimeUnit.SECONDS);
    JsonNode target =
        command("Target.createTarget", JSON.createObjectNode().put("url", "about:blank"));
    ObjectNode attach = JSON.createObjectNode().put("flatten", true);
    attach.put("targetId", target.get("targetId").asText());
    session = command("Target.attachToTarget", attach).get("sessionId").asText();
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      command(domain + ".enable", JSON.createObjectNode());
    }
  }

  private String address() throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}));
        rest.setDaemon(true);
        rest.start();
        return line.substring(LISTENING.length()).strip();
      }
    }
    throw new IOException("Chromium has ended");
  }

  /** Takes answers and events, which may come in pieces. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      text.append(data);
      if (isLast) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void take(String message) {
    try {
      JsonNode node = JSON.readTree(message);
      if (node.has("id")) {
        answers.remove(node.get("id").asInt()).complete(node);
      } else {
        events.add(node);
      }
    } catch (IOException e) {
      throw new AssertionError(message, e);
    }
  }

  private JsonNode command(String method, JsonNode parameters) throws Exception {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    message.set("params", parameters);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(last, answer);
    socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
    JsonNode got = answer.get(SECONDS, TimeUnit.SECONDS);
    if (got.has("error")) {
      throw new AssertionError(method + ": " + got.get("error"));
    }
    return got.get("result");
  }

  /** Opens a page in a window of the given width, and waits until it has loaded. */
  void open(Path page, int width) throws Exception {
    ObjectNode metrics = JSON.createObjectNode().put("width", width).put("height", 900);
    metrics.put("deviceScaleFactor", 1).put("mobile", width < 500);
    command("Emulation.setDeviceMetricsOverride", metrics);
    events.clear();
    command("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
    for (int i = 0; i < SECONDS * 20 && eventsOf("Page.loadEventFired").isEmpty(); i++) {
      Thread.sleep(50);
    }
  }

  /** Whether the page's own scripts may run. */
  void scripts(boolean run) throws Exception {
    command("Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", !run));
  }

  private List<JsonNode> eventsOf(String method) {
    return events.stream()
        .filter(event -> event.get("method").asText().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  /** What the page has asked for since it was opened, itself included. */
  List<String> requests() {
    return eventsOf("Network.requestWillBeSent").stream()
        .map(event -> event.at("/request/url").asText())
        .toList();
  }

  /** What the browser has complained about: scripts that fail, a policy that is broken. */
  List<String> complaints() {
    List<String> all = new ArrayList<>();
    eventsOf("Log.entryAdded").forEach(event -> all.add(event.at("/entry/text").asText()));
    eventsOf("Runtime.exceptionThrown").forEach(event -> all.add(event.toString()));
    return all;
  }

  /** What an expression comes to on the page; of a promise, what it brings. */
  JsonNode evaluate(String expression) throws Exception {
    ObjectNode parameters = JSON.createObjectNode().put("expression", expression);
    parameters.put("returnByValue", true).put("awaitPromise", true);
    JsonNode result = command("Runtime.evaluate", parameters);
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.get("exceptionDetails").toString());
    }
    return result.at("/result/value");
  }

  /** Strikes a key that has a name: Tab, Enter. */
  void strike(String key) throws Exception {
    ObjectNode parameters = JSON.createObjectNode().put("key", key).put("code", key);
    parameters.put("windowsVirtualKeyCode", key.equals("Tab") ? 9 : 13);
    if (key.equals("Enter")) {
      parameters.put("text", "\r");
    }
    command("Input.dispatchKeyEvent", parameters.deepCopy().put("type", "keyDown"));
    command("Input.dispatchKeyEvent", parameters.deepCopy().put("type", "keyUp"));
  }

  /** Types a text where the focus is. */
  void type(String text) throws Exception {
    command("Input.insertText", JSON.createObjectNode().put("text", text));
  }

  /** The whole page as it looks. */
  byte[] screenshot() throws Exception {
    ObjectNode parameters = JSON.createObjectNode().put("captureBeyondViewport", true);
    JsonNode size = command("Page.getLayoutMetrics", JSON.createObjectNode()).get("cssContentSize");
    ObjectNode clip = parameters.putObject("clip").put("x", 0).put("y", 0).put("scale", 1);
    clip.put("width", size.get("width").asInt());
    clip.put("height", Math.min(4000, size.get("height").asInt()));
    return Base64.getDecoder()
        .decode(command("Page.captureScreenshot", parameters).get("data").asText());
  }

  /** Ends it. */
  void end() throws Exception {
    session = "";
    command("Browser.close", JSON.createObjectNode());
    socket.abort();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
