package io.kaibiao.document;

import io.kaibiao.report.text.Block;

/** An item of a document's text: a paragraph whose kind is still open, or a finished block. */
sealed interface FlowItem permits Paragraph, FlowItem.Done {

  /** A finished block. */
  record Done(Block block) implements FlowItem {}
}
