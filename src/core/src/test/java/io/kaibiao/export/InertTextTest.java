package io.kaibiao.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.kaibiao.export.content.WellFormed;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a document are nothing but text in every file that is written. */
class InertTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "![x](http://example.org/a.png)",
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<https://example.org>",
        "<a@example.org>",
        "[x]: javascript:alert(1)",
        "# title",
        "> quote",
        "| a | b |\n|---|---|\n| c | d |",
        "```\ncode",
        "~~~",
        "    indented",
        "***",
        "___",
        "- item",
        "1. item",
        "text\n===",
        "text\n---",
        "*a* _b_ `c` ~~d~~",
        "&lt;b&gt; &#60;",
        "<!-- comment",
        "<?xml ?>",
        "<![CDATA[",
        "a\\",
        "a  \nb",
        "\u001b[2J\u009b31m\u0007",
        "$x$ ^[note]"
      })
  void ofMarkdown(String text) {
    List<String> kinds = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    Node document = parser.parse(Markdown.line(text) + "\n");
    document.accept(
        new AbstractVisitor() {
          @Override
          protected void visitChildren(Node node) {
            if (!(node instanceof Document || node instanceof Paragraph)) {
              kinds.add(node.getClass().getSimpleName());
            }
            super.visitChildren(node);
          }

          @Override
          public void visit(CustomBlock node) {
            kinds.add(node.getClass().getSimpleName());
          }

          @Override
          public void visit(Text node) {
            shown.append(node.getLiteral());
          }
        });
    assertEquals(List.of(), kinds);
    assertEquals(Markdown.oneLine(text), shown.toString());
  }

  /** The parser of this test makes no links of bare addresses, GitHub's does. */
  @Test
  void ofMarkdownWithAddresses() {
    assertEquals("https\\://a.b", Markdown.inline("https://a.b"));
    assertEquals("见WWW\\.a.b", Markdown.inline("见WWW.a.b"));
    assertEquals("a\\@b.c", Markdown.inline("a@b.c"));
    assertEquals("mailto\\:a\\@b", Markdown.inline("mailto:a@b"));
    assertEquals("单位: 1.5 @ 3.", Markdown.inline("单位: 1.5 @ 3."));
  }

  @Test
  void noControlCharacterIsWritten() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x100; c++) {
      all.append(c);
    }
    String written = WellFormed.text(all.toString());
    assertEquals(0x100, written.length());
    assertEquals(
        "\t\n\r\u0085",
        written
            .codePoints()
            .filter(Character::isISOControl)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
    assertFalse(Markdown.inline(all.toString()).codePoints().anyMatch(Character::isISOControl));
  }
}
