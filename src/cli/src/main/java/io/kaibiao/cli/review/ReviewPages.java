package io.kaibiao.cli.review;

import com.sun.net.httpserver.HttpExchange;
import io.kaibiao.error.InputException;
import io.kaibiao.error.OutputException;
import io.kaibiao.review.ReviewPage;
import io.kaibiao.review.ReviewPictures.Picture;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the server answers: {@code /} the list, {@code /NAME/} the page of a result, {@code
 * /NAME/page/N} the picture of a page, and {@code /NAME/corrections}, which takes a change.
 */
final class ReviewPages {

  /** Most bytes of a change: the longest text of a cell and what is said of it. */
  private static final int MOST_BYTES = 256 << 10;

  private static final String FRAMES = "; frame-ancestors 'none'";

  private final ReviewedFolder folder;
  private final ResultList list;
  private final PageDrawer drawer;
  private final Function<Path, ReviewedResult> results;
  private final ReviewPage page = ReviewPage.ofReport();
  private final ReviewPage listPage = ReviewPage.ofList();

  ReviewPages(
      ReviewedFolder folder,
      ResultList list,
      PageDrawer drawer,
      Function<Path, ReviewedResult> results) {
    this.folder = folder;
    this.list = list;
    this.drawer = drawer;
    this.results = results;
  }

  /**
   * Answers a request.
   *
   * @param parts the parts of its path
   */
  Response answer(HttpExchange request, List<String> parts) {
    try {
      boolean changes = request.getRequestMethod().equals("POST");
      if (!changes && !request.getRequestMethod().equals("GET")) {
        return Response.refused(405, "Only GET and POST are answered.").with("Allow", "GET, POST");
      }
      if (parts.equals(List.of(""))) {
        return changes ? notFound() : html(listPage, list.json());
      }
      Optional<Path> result = folder.result(parts.get(0));
      if (result.isEmpty()) {
        return notFound();
      }
      return changes ? changed(request, result.get(), parts) : shown(result.get(), parts);
    } catch (InputException e) {
      return Response.refused(422, String.valueOf(e.getMessage()));
    } catch (OutputException | IOException | RuntimeException e) {
      return Response.refused(500, String.valueOf(e.getMessage()));
    }
  }

  private Response shown(Path result, List<String> parts) throws InputException, IOException {
    ReviewedResult reviewed = results.apply(result);
    if (parts.size() == 2 && parts.get(1).isEmpty()) {
      return html(page, reviewed.data());
    }
    if (parts.size() == 3 && parts.get(1).equals("page") && parts.get(2).matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(parts.get(2));
      return drawer
          .picture(result, reviewed.source(), number)
          .map(ReviewPages::picture)
          .orElseGet(ReviewPages::notFound);
    }
    return notFound();
  }

  private static Response picture(Picture picture) {
    return Response.of(picture.file().type(), picture.file().bytes())
        .with("X-Page-Width", Double.toString(picture.width()))
        .with("X-Page-Height", Double.toString(picture.height()));
  }

  private Response changed(HttpExchange request, Path result, List<String> parts)
      throws InputException, OutputException, IOException {
    if (parts.size() != 2 || !parts.get(1).equals("corrections")) {
      return notFound();
    }
    String type = request.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.equals("application/json")) {
      return Response.refused(415, "A change is JSON.");
    }
    byte[] body = request.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Response.refused(413, "A change has at most " + MOST_BYTES + " bytes.");
    }
    return Response.json(results.apply(result).change(body));
  }

  private static Response html(ReviewPage page, String data) throws IOException {
    StringWriter html = new StringWriter();
    page.begin(html, ReviewPage.Use.SERVER, "", data);
    page.end(html);
    return Response.html(html.toString())
        .with("Content-Security-Policy", page.policy(ReviewPage.Use.SERVER) + FRAMES);
  }

  private static Response notFound() {
    return Response.refused(404, "There is no such page.");
  }
}
