package io.kaibiao.document;

import io.kaibiao.document.Contents.Entry;
import io.kaibiao.form.catalogue.Furniture;
import io.kaibiao.report.place.Origin;
import io.kaibiao.report.place.Place;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import io.kaibiao.report.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a document's blocks and outline once the kind of each paragraph is known. Titles of tables
 * listed in the table of contents are in the outline too. Belongs to one document.
 */
final class Composition {

  private final Phrasebook phrases;
  private final Furniture furniture;
  private final Contents contents;
  private final Covers.Titles covers;
  private final Map<Paragraph, NumberingStyle> headings;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Makes a composition.
   *
   * @param covers the titles on covers
   * @param headings the headings with their styles
   */
  Composition(
      Phrasebook phrases,
      Furniture furniture,
      Contents contents,
      Covers.Titles covers,
      Map<Paragraph, NumberingStyle> headings) {
    this.phrases = phrases;
    this.furniture = furniture;
    this.contents = contents;
    this.covers = covers;
    this.headings = headings;
  }

  Document compose(List<FlowItem> flow) {
    OutlineBuilder outline = new OutlineBuilder(contents, printed());
    for (FlowItem item : flow) {
      Block block =
          item instanceof Paragraph paragraph
              ? block(paragraph, outline)
              : done(((FlowItem.Done) item).block(), outline);
      // The lines above the next table may come before the heading that they are.
      if (!block.kind().isFurniture() && block.kind() != BlockKind.CAPTION) {
        outline.reached(block.places().get(block.places().size() - 1).page());
      }
      add(block);
    }
    return new Document(blocks, outline.outline());
  }

  /** Adds a block, joining lines of one title and of one note. */
  private void add(Block block) {
    Block before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (before == null || !goesOn(before, block)) {
      blocks.add(block);
      return;
    }
    Place place = before.places().get(0);
    Place both = new Place(place.page(), place.box().union(block.places().get(0).box()));
    boolean pixels = before.origin() == Origin.PIXELS || block.origin() == Origin.PIXELS;
    blocks.set(
        blocks.size() - 1,
        new Block(
            before.kind(),
            before.level(),
            Joining.joined(before.text(), block.text()),
            List.of(both),
            before.table(),
            pixels ? Origin.PIXELS : Origin.TEXT_LAYER));
  }

  private boolean goesOn(Block before, Block block) {
    if (before.kind() != block.kind() || before.page() != block.page()) {
      return false;
    }
    return switch (block.kind()) {
      case TITLE -> true;
      case NOTE ->
          Objects.equals(before.table(), block.table())
              && !phrases.endsSentence(before.text())
              && phrases.number(block.text()).isEmpty()
              && !furniture.isNote(block.text())
              && furniture.footnoteMark(block.text()).isEmpty();
      default -> false;
    };
  }

  private Set<Entry> printed() {
    Set<Entry> printed = new HashSet<>();
    for (Paragraph heading : headings.keySet()) {
      contents.entry(Blanks.removed(heading.text())).ifPresent(printed::add);
    }
    return printed;
  }

  private Block block(Paragraph paragraph, OutlineBuilder outline) {
    BlockKind kind = BlockKind.PARAGRAPH;
    int level = 0;
    NumberingStyle style = headings.get(paragraph);
    if (covers.isTitle(paragraph)) {
      kind = BlockKind.TITLE;
      // If a file holds several reports, each is a branch of the outline under its own title.
      Optional<String> report = covers.several() ? covers.whole(paragraph) : Optional.empty();
      level = report.map(t -> outline.heading(t, phrases.title(), paragraph.page())).orElse(0);
    } else if (style != null) {
      kind = BlockKind.HEADING;
      level = outline.heading(paragraph.text(), style, paragraph.page());
    } else if (paragraph.number().isPresent()) {
      kind = BlockKind.LIST_ITEM;
    }
    return new Block(kind, level, paragraph.text(), paragraph.places(), null, paragraph.origin());
  }

  private Block done(Block block, OutlineBuilder outline) {
    if (block.kind() != BlockKind.CAPTION) {
      return block;
    }
    Optional<Entry> entry = contents.entry(Blanks.removed(block.text()));
    if (entry.isEmpty()) {
      return block;
    }
    int level = outline.heading(block.text(), entry.get().style(), block.page());
    return new Block(
        block.kind(), level, block.text(), block.places(), block.table(), block.origin());
  }
}
