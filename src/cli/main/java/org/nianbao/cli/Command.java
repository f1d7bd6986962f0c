package org.nianbao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code nianbao} is asked to do: how it is called, and what it then does. */
interface Command extends Callable<Integer> {

  /** The command's name and arguments. */
  CommandSpec spec();
}
