package io.kaibiao.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a table to Parquet. Columns of words repeat and are written by dictionary, so the
 * files are small without compression, whose codecs would need native libraries.
 */
final class RowWriteSupport extends WriteSupport<List<@Nullable Object>> {

  private final RowSchema schema;
  private @Nullable RecordConsumer consumer;

  private RowWriteSupport(RowSchema schema) {
    this.schema = schema;
  }

  /** Returns a writer to a file that does not exist. */
  static ParquetWriter<List<@Nullable Object>> writer(Path file, RowSchema schema)
      throws IOException {
    return new Builder(new LocalOutputFile(file), schema)
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .build();
  }

  private static final class Builder
      extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {

    private final RowSchema schema;

    Builder(LocalOutputFile file, RowSchema schema) {
      super(file);
      this.schema = schema;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract all the same
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration unused) {
      return new RowWriteSupport(schema);
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(ParquetConfiguration unused) {
      return new RowWriteSupport(schema);
    }
  }

  @Override
  @SuppressWarnings("deprecation") // abstract all the same
  public WriteContext init(Configuration unused) {
    return new WriteContext(schema.message(), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration unused) {
    return new WriteContext(schema.message(), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(List<@Nullable Object> row) {
    RecordConsumer to = Objects.requireNonNull(consumer);
    to.startMessage();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        RowSchema.Column column = schema.columns().get(i);
        to.startField(column.name(), i);
        column.kind().write(value, to);
        to.endField(column.name(), i);
      }
    }
    to.endMessage();
  }
}
