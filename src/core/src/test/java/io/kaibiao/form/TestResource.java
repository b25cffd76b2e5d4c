package io.kaibiao.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cases written down as data. */
public final class TestResource {

  private TestResource() {}

  public static Stream<JsonNode> items(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(TestResource.class.getResourceAsStream(name))) {
      return StreamSupport.stream(new ObjectMapper().readTree(in).spliterator(), false);
    }
  }
}
