package io.kaibiao.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cli.CliRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "convrt x.pdf --output out | unknown command 'convrt'; did you mean convert? See 'kaibiao --help'",
        "samples report | unknown command 'report'; did you mean reports? See 'kaibiao samples --help'",
        "help convrt | Unknown subcommand 'convrt'; did you mean convert? See 'kaibiao --help'",
        "frobnicate | unknown command 'frobnicate'; see 'kaibiao --help'",
        "convert x.pdf -o out --overwrit | Unknown option: '--overwrit'; did you mean --overwrite? See 'kaibiao convert --help'",
        "convert x.pdf -o out --zzz | Unknown option: '--zzz'; see 'kaibiao convert --help'",
      })
  void whatIsMistypedIsAnsweredWithWhatWasMeant(String line, String answer) {
    CliRun run = CliRun.of(line.split(" ", -1));
    assertEquals(ExitStatus.USAGE, run.status());
    assertEquals(List.of("kaibiao: " + answer), run.errLines());
  }
}
