package io.kaibiao.spark;

import io.kaibiao.file.FolderTree;
import io.kaibiao.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Row;
import org.slf4j.LoggerFactory;

/** Converts the documents of a partition, one after the other, and stages their results. */
final class ConvertTask implements ForeachPartitionFunction<Row> {

  private static final long serialVersionUID = 1L;

  private final WorkerPlan plan;
  private final StagingFolder staging;

  ConvertTask(WorkerPlan plan, StagingFolder staging) {
    this.plan = plan;
    this.staging = staging;
  }

  @Override
  public void call(Iterator<Row> rows) throws IOException, InterruptedException {
    while (rows.hasNext()) {
      LakeFile file = LakeFile.of(rows.next());
      if (!staging.has(file.digest())) {
        convert(file);
      }
    }
  }

  private void convert(LakeFile file) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("kaibiao-lake-");
    try {
      Path copy = folder.resolve(file.name());
      if (isCopied(file, copy)) {
        staging.add(ExecutorWorkers.ofThisProcess().with(plan).convert(file, copy));
      }
    } finally {
      FolderTree.remove(folder);
    }
  }

  /**
   * Copies a document to this machine.
   *
   * @return false if it can't be read any more, or is another one by now; the next run sees it as
   *     it is then
   */
  private boolean isCopied(LakeFile file, Path copy) throws IOException {
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.path());
    try (InputStream in = staging.system(path).open(path)) {
      Files.copy(in, copy);
    } catch (IOException e) {
      if (e instanceof InterruptedIOException || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      LoggerFactory.getLogger(ConvertTask.class).warn("{} can't be read", path, e);
      return false;
    }
    try (InputStream in = Files.newInputStream(copy)) {
      return Sha256.of(in).equals(file.digest());
    }
  }
}
