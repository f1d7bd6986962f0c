package org.nianbao.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** An application of Spring Boot starts with the library, and checks reports through it. */
class UploadApplicationTest {

  private static final ByteArrayOutputStream CONSOLE = new ByteArrayOutputStream();
  private static ConfigurableApplicationContext application;
  private static URI check;

  @BeforeAll
  static void start() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream console = new PrintStream(CONSOLE, true, StandardCharsets.UTF_8)) {
      System.setOut(console);
      System.setErr(console);
      application =
          SpringApplication.run(
              UploadApplication.class, "--server.address=127.0.0.1", "--server.port=0");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    int port = ((WebServerApplicationContext) application).getWebServer().getPort();
    check = URI.create("http://127.0.0.1:" + port + "/check");
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  @Test
  void checksAnUpload() throws Exception {
    HttpResponse<String> answer = upload("test-reports/2021-bureau-dropped-digit.txt");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("\"arithmetic/applicants-total\""), answer.body());
    HttpResponse<String> right = upload("test-reports/2023-commission-right.docx");
    assertEquals("[]", right.body());
  }

  @Test
  void refusesWhatIsNoDocument() throws Exception {
    assertEquals(422, upload(new byte[] {'M', 'Z', 0, 1}).statusCode());
  }

  @Test
  void logsAsSpringBootDoes() {
    String console = CONSOLE.toString(StandardCharsets.UTF_8);
    assertTrue(console.contains("Tomcat started on port"), console);
    assertFalse(console.contains("SLF4J"), console); // several bindings, or none
    assertFalse(console.contains("Standard Commons Logging"), console);
    assertFalse(console.contains("StatusLogger"), console);
    assertInstanceOf(LoggerContext.class, LoggerFactory.getILoggerFactory());
  }

  /**
   * PDFBox logs through Commons Logging, POI through Log4j: both end where Spring's own log does.
   */
  @Test
  void takesTheLogOfEveryLibrary() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    try {
      org.apache.commons.logging.LogFactory.getLog("org.apache.pdfbox").warn("of PDFBox");
      org.apache.logging.log4j.LogManager.getLogger("org.apache.poi").warn("of POI");
      LoggerFactory.getLogger("org.drools").warn("of Drools");
    } finally {
      root.detachAppender(log);
    }
    assertEquals(
        List.of("of PDFBox", "of POI", "of Drools"),
        log.list.stream()
            .filter(event -> event.getLevel() == Level.WARN)
            .map(ILoggingEvent::getFormattedMessage)
            .toList());
  }

  private static HttpResponse<String> upload(String file) throws IOException, InterruptedException {
    return upload(Files.readAllBytes(Path.of(file)));
  }

  private static HttpResponse<String> upload(byte[] report)
      throws IOException, InterruptedException {
    String head =
        "--part\r\nContent-Disposition: form-data; name=\"report\"; filename=\"report\"\r\n\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(check)
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(report),
                    BodyPublishers.ofString("\r\n--part--\r\n")))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
