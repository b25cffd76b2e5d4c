package io.kaibiao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kaibiao.cli.terminal.ProcessStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Which commands are made. */
class CommandsTest {

  private final Commands commands =
      new Commands(
          new ProcessStreams(
              new ByteArrayInputStream(new byte[0]),
              new ByteArrayOutputStream(),
              System.err,
              false,
              Map.of()),
          ConversionSource.KAIBIAO);

  @Test
  void aCommandIsKnownByItsOwnName() {
    for (Map.Entry<String, CommandLine> command : commands.all().getSubcommands().entrySet()) {
      assertEquals(command.getKey(), command.getValue().getCommandName());
      assertEquals(
          command.getKey().equals("help")
              ? commands.all().getSubcommands().keySet()
              : Set.of(command.getKey()),
          commands.of(command.getKey(), "x").getSubcommands().keySet());
    }
  }

  @Test
  void allAreMadeWhereNoneIsNamed() {
    Set<String> all = commands.all().getSubcommands().keySet();
    assertEquals(12, all.size());
    assertEquals(all, commands.of().getSubcommands().keySet());
    assertEquals(all, commands.of("convrt", "x.pdf").getSubcommands().keySet());
    assertEquals(all, commands.of("--help").getSubcommands().keySet());
  }
}
