package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.nianbao.Nianbao;
import org.nianbao.document.UnreadableException;

/** Many reports made of a few: other agencies with other figures. */
record Crowd(List<Path> samples) {

  private static final String NAMES = "东南西北中上下新古大";

  /** A figure that fills its cell. */
  private static final Pattern CELL =
      Pattern.compile("(?m)(?<=[>\\t]|^)(?!(?:19|20)\\d\\d\\b)\\d{1,9}(?:\\.\\d+)?(?=[<\\t\\r]|$)");

  /** Writes as many reports as asked for. */
  void write(Path folder, int count) throws IOException, UnreadableException {
    Nianbao nianbao = Nianbao.standard();
    for (int s = 0; s < samples.size(); s++) {
      Path sample = samples.get(s);
      String file = sample.getFileName().toString();
      String agency = nianbao.check(sample).report().agency();
      byte[] bytes = Files.readAllBytes(sample);
      for (int i = s; i < count; i += samples.size()) {
        Files.write(folder.resolve(i + "-" + file), new Copy(agency, i).of(file, bytes));
      }
    }
  }

  /** The copy with the given number of an agency's report. */
  private record Copy(String agency, int number) {

    byte[] of(String file, byte[] bytes) throws IOException {
      if (!file.endsWith(".docx")) {
        Charset charset = charset(bytes);
        return of(new String(bytes, charset)).getBytes(charset);
      }
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
          ZipOutputStream to = new ZipOutputStream(copy)) {
        for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
          byte[] part = from.readAllBytes();
          to.putNextEntry(new ZipEntry(entry.getName()));
          to.write(
              entry.getName().equals("word/document.xml")
                  ? of(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                  : part);
        }
      }
      return copy.toByteArray();
    }

    /** All figures times the same keep their sums. */
    private String of(String text) {
      BigDecimal factor = BigDecimal.valueOf(1 + number % 7);
      String figures =
          CELL.matcher(text)
              .replaceAll(m -> new BigDecimal(m.group()).multiply(factor).toPlainString());
      return agency.isEmpty() ? figures : figures.replace(agency, name());
    }

    private String name() {
      StringBuilder name = new StringBuilder();
      for (int rest = number, i = 0; i < 3; i++, rest /= NAMES.length()) {
        name.append(NAMES.charAt(rest % NAMES.length()));
      }
      return name + agency;
    }

    private static Charset charset(byte[] bytes) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        return StandardCharsets.UTF_8;
      } catch (CharacterCodingException e) {
        return Charset.forName("GB18030");
      }
    }
  }
}
