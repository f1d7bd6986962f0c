package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Attachment;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Picture;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Heading;
import org.nianbao.facts.Section;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.outline.Outline.OutlinePart;
import org.nianbao.recognition.prose.Mentions;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Tables and headings that are not in the text and may yet be in the report: lost in conversion,
 * shown as pictures, or kept in a file of their own.
 */
public final class TableDoubts {

  private final List<OutlinePart> parts;
  private final IdentityHashMap<OutlinePart, Integer> numbers;
  private final List<Section> sections;
  private final Form form;

  public TableDoubts(
      List<OutlinePart> parts,
      IdentityHashMap<OutlinePart, Integer> numbers,
      List<Section> sections,
      Form form) {
    this.parts = parts;
    this.numbers = numbers;
    this.sections = sections;
    this.form = form;
  }

  public List<Fact> find(Document document, Set<String> tables) {
    List<Fact> doubts = new ArrayList<>();
    for (FormSection section : form.sections()) {
      if (section.isProse()) {
        for (OutlinePart part : parts) {
          if (isLost(part.heading(), section.number())) {
            doubts.add(headingLost(section, prose(section), part.heading().place()));
          }
        }
        continue;
      }
      boolean headed = isHeaded(section.number());
      boolean there = tables.contains(section.table());
      if (there && !headed) {
        doubts.add(headingLost(section, name(section), Place.UNKNOWN));
      } else if (headed && !there) {
        Optional<Picture> picture = picture(section.number());
        if (picture.isPresent()) {
          doubts.add(pictured(section, picture.get()));
        } else if (mayBeAttached(document, tables)) {
          doubts.add(attached(section, Mentions.unopened(document)));
        } else if (tables.isEmpty() && document.isExtracted()) {
          doubts.add(lost(section));
        }
      }
    }
    return doubts;
  }

  private boolean isHeaded(int number) {
    for (Section section : sections) {
      if (section.number() == number) {
        return true;
      }
    }
    return false;
  }

  /** The picture in a section, or, for one with nothing in it, in the next that has something. */
  private Optional<Picture> picture(int section) {
    boolean open = false;
    for (OutlinePart part : parts) {
      open |= numbers.getOrDefault(part, 0) == section && part.heading() != null;
      if (open) {
        for (Block block : part.blocks()) {
          if (block instanceof Picture picture) {
            return Optional.of(picture);
          }
        }
        if (!part.blocks().isEmpty()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private Wording name(FormSection section) {
    String name = form.table(section.table()).orElseThrow().name();
    return Messages.say(
        "recognition.table.name", new Wording(name, String.valueOf(section.number())));
  }

  private static boolean isLost(Heading heading, int section) {
    return heading != null && heading.style() == Heading.Style.LOST && heading.section() == section;
  }

  private static Wording prose(FormSection section) {
    return Messages.say("recognition.prose-of", section.number());
  }

  private static Doubt headingLost(FormSection section, Wording there, Place place) {
    String heading = section.numeral() + "、" + section.name();
    return new Doubt(
        Doubt.Kind.LOST,
        "",
        List.of(),
        "",
        heading,
        Messages.say("recognition.heading-lost", there, heading),
        place);
  }

  private Unread pictured(FormSection section, Picture picture) {
    Wording name = name(section);
    return new Unread(
        section.table(),
        true,
        picture.name().isEmpty()
            ? Messages.say("recognition.table.picture", name)
            : Messages.say("recognition.table.picture-named", name, picture.name()));
  }

  /** Whether all tables, or all that did not come from other files, may be in attachments. */
  private static boolean mayBeAttached(Document document, Set<String> tables) {
    return (tables.isEmpty() || !Mentions.opened(document).isEmpty())
        && !Mentions.unopened(document).isEmpty();
  }

  private Unread attached(FormSection section, List<Attachment> files) {
    Wording name = name(section);
    List<String> attachments = files.stream().map(Attachment::name).toList();
    return new Unread(
        section.table(),
        true,
        Messages.say("recognition.table.attachment", name, Wording.list("”“", ", ", attachments)));
  }

  private static Unread lost(FormSection section) {
    return new Unread(section.table(), true, Messages.say("recognition.table.none"));
  }
}
