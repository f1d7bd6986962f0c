package org.nianbao.crosscheck.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;

/**
 * A report's prose as it is kept while a set is read: its sketch for finding, and its sentences
 * packed, about two thousand bytes together.
 *
 * @param agency the agency that the report names; its names are one word in frames
 * @param sketch the sketch of its prose
 * @param packed its sentences
 */
public record Imprint(String agency, Sketch sketch, PackedProse packed) {

  /** The imprint of a report without prose, or of one whose prose is not compared. */
  public static final Imprint NONE = of("", new Prose(List.of()));

  /** The imprint of an agency's prose. */
  public static Imprint of(String agency, Prose prose) {
    return new Imprint(agency, Sketch.of(prose), new PackedProse.InMemory(pack(prose)));
  }

  private static byte[] pack(Prose prose) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(packed, deflater)))) {
      out.writeInt(prose.sentences().size());
      for (Sentence sentence : prose.sentences()) {
        out.writeByte(sentence.section());
        out.writeUTF(sentence.place().unit().name());
        out.writeInt(sentence.place().number());
        Place.Area area = sentence.place().area();
        for (int side :
            new int[] {area.page(), area.left(), area.top(), area.width(), area.height()}) {
          out.writeInt(side);
        }
        out.writeUTF(sentence.place().file());
        out.writeInt(sentence.place().origin().paragraph());
        byte[] text = sentence.text().getBytes(UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is written to memory
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** The same in a file, as its sketch is. */
  Imprint in(PackedProse.InFile file) {
    return new Imprint(agency, NONE.sketch, file);
  }

  /** The sketch of its prose; not kept in memory where the prose is in a file. */
  @Override
  public Sketch sketch() {
    return packed instanceof PackedProse.InFile held ? held.sketch() : sketch;
  }

  /** The same without its sketch. */
  public Imprint unsketched() {
    return new Imprint(agency, NONE.sketch, packed);
  }

  /** The same with the sketch of its prose. */
  public Imprint sketched() {
    return new Imprint(agency, Sketch.of(prose()), packed);
  }

  /** The prose itself. */
  public Prose prose() {
    Frames frames = new Frames(agency);
    List<Sentence> sentences = new ArrayList<>();
    Inflater inflater = new Inflater(true);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(packed.bytes()), inflater)))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        int section = in.readByte();
        Place.Unit unit = Place.Unit.valueOf(in.readUTF());
        int number = in.readInt();
        Place.Area area =
            new Place.Area(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        String file = in.readUTF();
        Origin origin = new Origin(in.readInt(), 0, "", "", Origin.Range.NONE);
        Place place = new Place(unit, number, 0, 0, area, file, origin, 0);
        String text = new String(in.readNBytes(in.readInt()), UTF_8);
        List<String> figures = new ArrayList<>();
        sentences.add(new Sentence(section, text, frames.frame(text, figures), figures, place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
    return new Prose(sentences);
  }

  @Override
  public String toString() {
    return "Imprint of " + agency + ", " + sketch().sentences() + " sentences";
  }
}
