package io.kaibiao.document;

import io.kaibiao.report.Block;

/** Something in the flow of a document's text: a paragraph to be judged, or a finished block. */
sealed interface FlowItem permits Paragraph, FlowItem.Done {

  /** A block about which everything is known. */
  record Done(Block block) implements FlowItem {}
}
