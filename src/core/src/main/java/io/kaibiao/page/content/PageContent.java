package io.kaibiao.page.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Has an engine read the content of a page by {@link ContentTokens}. PDFBox's engine makes its
 * parser itself and can't be given another one, so that it is shown a page whose content is a
 * single operator: this one, which stands for all operators of the page.
 *
 * <p>Belongs to one engine.
 */
public final class PageContent extends OperatorProcessor {

  private static final String NAME = "KaibiaoPageContent";

  private static final byte[] CONTENT = {
    'K', 'a', 'i', 'b', 'i', 'a', 'o', 'P', 'a', 'g', 'e', 'C', 'o', 'n', 't', 'e', 'n', 't', '\n'
  };

  private final Interpreter interpreter;
  private final KnownNames names;

  /**
   * What the operator stands for; nothing when a page's own content has an operator of its name.
   */
  private byte @Nullable [] pending;

  /** Why that ends before its end, if it does. */
  private @Nullable IOException damage;

  /** Interprets an operator. */
  @FunctionalInterface
  public interface Interpreter {
    void interpret(Operator operator, List<COSBase> operands) throws IOException;
  }

  /**
   * Makes the operator of an engine.
   *
   * @param interpreter interprets each operator of a page
   * @param names the names of the document
   */
  public PageContent(PDFStreamEngine engine, Interpreter interpreter, KnownNames names) {
    super(engine);
    this.interpreter = interpreter;
    this.names = names;
  }

  /** Returns a page like another one for the engine to process next. */
  public PDPage of(PDPage page) {
    return new Stand(page);
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    byte[] content = pending;
    pending = null;
    if (content == null) {
      return;
    }
    IOException end = damage;
    ContentTokens tokens = new ContentTokens(content, names);
    List<COSBase> before = new ArrayList<>();
    for (Object token = tokens.parseNextToken(); token != null; token = tokens.parseNextToken()) {
      if (token instanceof Operator next) {
        interpreter.interpret(next, before);
        before.clear();
      } else {
        before.add((COSBase) token);
      }
    }
    if (end != null) {
      throw new IOException(end.getMessage(), end);
    }
  }

  private void decode(PDPage page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    damage = null;
    try (RandomAccessRead content = page.getContentsForStreamParsing()) {
      for (int count = content.read(buffer); count > 0; count = content.read(buffer)) {
        bytes.write(buffer, 0, count);
      }
    } catch (IOException e) {
      damage = e;
    }
    pending = bytes.toByteArray();
  }

  /** A page in whose place the operator stands. */
  private final class Stand extends PDPage {
    private final PDPage page;

    Stand(PDPage page) {
      super(page.getCOSObject());
      this.page = page;
    }

    @Override
    public @Nullable PDResources getResources() {
      return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
      decode(page);
      return new RandomAccessReadBuffer(CONTENT);
    }
  }
}
