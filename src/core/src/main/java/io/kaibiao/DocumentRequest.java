package io.kaibiao;

import io.kaibiao.cancellation.Checkpoint;
import io.kaibiao.correction.CorrectionFile;
import io.kaibiao.page.source.PageSource;
import io.kaibiao.report.PageSelection;

/**
 * One open document and how it is to be converted.
 *
 * @param source its pages
 * @param selection which of them to convert
 * @param attachments what the caller does about attached PDFs
 * @param corrections what people say of figures, of this document or others
 * @param limits how much it may have
 * @param listener told of each page that is done
 * @param checkpoint ends the conversion if its thread is interrupted
 */
record DocumentRequest(
    PageSource source,
    PageSelection selection,
    Attachments attachments,
    CorrectionFile corrections,
    ConversionLimits limits,
    ConversionListener listener,
    Checkpoint checkpoint) {}
