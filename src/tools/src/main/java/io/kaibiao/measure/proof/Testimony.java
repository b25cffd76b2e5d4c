package io.kaibiao.measure.proof;

import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.prose.Section;
import io.kaibiao.prose.StatementReader;
import io.kaibiao.report.Report;
import io.kaibiao.report.Witness;
import io.kaibiao.report.text.Block;
import io.kaibiao.report.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The statements about tables in the sentences of a report, as a conversion finds them. */
final class Testimony {

  private static final StatementReader READER = new StatementReader(Catalogue.load());
  private static final Set<BlockKind> SENTENCES = Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);

  private Testimony() {}

  static List<Witness> of(Report report) {
    return READER.read(sections(report.document().blocks()), report.tables()).witnesses();
  }

  /** Returns the sections. Paragraphs continue across tables and pages up to the next heading. */
  private static List<Section> sections(List<Block> blocks) {
    List<Section> sections = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= blocks.size(); i++) {
      Block block = i < blocks.size() ? blocks.get(i) : null;
      boolean heading = block != null && block.kind() == BlockKind.HEADING;
      if ((block == null || heading) && !text.isEmpty()) {
        Block last = blocks.get(i - 1);
        sections.add(
            new Section(String.join("/", headings), text.toString(), last.page(), last.origin()));
        text.setLength(0);
      }
      if (block != null && heading) {
        while (headings.size() >= Math.max(1, block.level())) {
          headings.remove(headings.size() - 1);
        }
        headings.add(bare(block));
      } else if (block != null && SENTENCES.contains(block.kind())) {
        text.append(bare(block));
      }
    }
    return sections;
  }

  private static String bare(Block block) {
    return block.text().replaceAll("[\\s\\u3000]+", "");
  }
}
