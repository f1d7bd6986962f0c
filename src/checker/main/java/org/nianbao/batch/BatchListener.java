package org.nianbao.batch;

import java.util.List;
import java.util.SortedMap;
import org.nianbao.check.Outcome;

/**
 * Hears how a batch gets on, to show its progress. All methods do nothing by default, and are
 * called on the thread that runs the batch, but for {@link #failed}.
 */
public interface BatchListener {

  /** Hears nothing. */
  BatchListener SILENT = new BatchListener() {};

  /**
   * The inputs are known, and none of them has been read. What this throws ends the run.
   *
   * @param paths the files to check
   */
  default void named(List<String> paths) {}

  /**
   * These files and folders are among the inputs and no reports, as the batch was told.
   *
   * @param paths empty where there are none
   */
  default void passedOver(List<String> paths) {}

  /**
   * The inputs are counted.
   *
   * @param files how many files there are to check
   * @param skipped how many files in folders were left out because they are no reports, by the end
   *     of their names
   */
  default void collected(int files, SortedMap<String, Integer> skipped) {}

  /**
   * What was done by earlier runs cannot be looked up, nor can what this one does be kept.
   *
   * @param reason why
   */
  default void storeUnusable(Exception reason) {}

  /**
   * The files are being read and judged, each by itself. Not heard of one that has no others beside
   * it.
   *
   * @param kept whether what is done from now on is kept, so that a run that is stopped goes on
   *     where it was
   */
  default void reading(boolean kept) {}

  /** A file was read and judged by itself. */
  default void read(String path) {}

  /**
   * All files were read.
   *
   * @param remembered how many of them by an earlier run
   */
  default void allRead(int remembered) {}

  /** All reports are being compared with each other. */
  default void comparing(int reports) {}

  /** The outcome is about to be handed on. */
  default void handing(Outcome outcome) {}

  /** The outcome was handed on. */
  default void handed(Outcome outcome) {}

  /**
   * An input could not be read, or the program failed on it: its outcome will say so. This is for
   * those who want to know more. Called on any thread.
   */
  default void failed(String path, Throwable failure) {}
}
