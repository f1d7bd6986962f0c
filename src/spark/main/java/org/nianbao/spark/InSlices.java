package org.nianbao.spark;

import org.apache.spark.Partitioner;

/** Deals numbers to partitions as Spark deals a list: runs of them, in order. */
final class InSlices extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final int numbers;
  private final int slices;

  InSlices(int numbers, int slices) {
    this.numbers = numbers;
    this.slices = slices;
  }

  @Override
  public int numPartitions() {
    return slices;
  }

  @Override
  public int getPartition(Object key) {
    return (int) ((((Integer) key + 1L) * slices - 1) / numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InSlices same && same.numbers == numbers && same.slices == slices;
  }

  @Override
  public int hashCode() {
    return numbers * 31 + slices;
  }
}
