package org.nianbao.crosscheck.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A report's prose for finding those like it: for each sentence a few keys, of which two sentences
 * share some when they are alike, and none when they are not. About 30 bytes a sentence, and the
 * same for the same prose on every machine, so that it can be kept in a file.
 *
 * <p>The keys are those of locality-sensitive hashing: the least of many hashes over a sentence's
 * shingles is the same in two sentences as often as their sets of shingles are alike (MinHash);
 * three such numbers make a key, and any one of six keys brings two sentences together. That
 * happens for 99 of 100 sentences whose likeness is 0.8, for 77 at 0.6, for one at 0.1.
 *
 * @param weights how much each sentence counts
 * @param sections the section of each sentence
 * @param keys six keys for each sentence in turn
 */
@SuppressWarnings("ArrayRecordComponent") // compared below
public record Sketch(int[] weights, byte[] sections, int[] keys) {

  /** How many keys a sentence has. */
  public static final int KEYS = 6;

  private static final int HASHES_PER_KEY = 3;

  /** The arrays belong to the sketch from now on. */
  public Sketch {
    if (keys.length != KEYS * weights.length) {
      throw new IllegalArgumentException(keys.length + " keys of " + weights.length + " sentences");
    }
  }

  /** Returns the sketch of a report's prose, its sentences in the same order. */
  public static Sketch of(Prose prose) {
    int count = prose.sentences().size();
    int[] weights = new int[count];
    byte[] sections = new byte[count];
    int[] keys = new int[KEYS * count];
    for (int i = 0; i < count; i++) {
      Sentence sentence = prose.sentences().get(i);
      weights[i] = sentence.weight();
      sections[i] = (byte) sentence.section();
      Shingles shingles = Shingles.of(sentence.frame());
      for (int key = 0; key < KEYS; key++) {
        keys[KEYS * i + key] = key(shingles, key);
      }
    }
    return new Sketch(weights, sections, keys);
  }

  private static int key(Shingles shingles, int number) {
    int key = number;
    for (int i = 0; i < HASHES_PER_KEY; i++) {
      int seed = number * HASHES_PER_KEY + i;
      int least = Integer.MAX_VALUE;
      for (long shingle : shingles.values()) {
        least = Math.min(least, MurmurHash3.hash32(shingle, seed));
      }
      key = MurmurHash3.hash32((long) key << 32 | (least & 0xFFFFFFFFL), seed);
    }
    return key;
  }

  /** How many bytes the sketch of so many sentences takes. */
  static int size(int sentences) {
    return sentences * ((1 + KEYS) * Integer.BYTES + 1);
  }

  int size() {
    return size(sentences());
  }

  /** Puts it where {@link #get} finds it. */
  void put(ByteBuffer bytes) {
    for (int weight : weights) {
      bytes.putInt(weight);
    }
    for (int key : keys) {
      bytes.putInt(key);
    }
    bytes.put(sections);
  }

  /** The sketch of so many sentences that was put there. */
  static Sketch get(ByteBuffer bytes, int sentences) {
    int[] weights = new int[sentences];
    int[] keys = new int[KEYS * sentences];
    byte[] sections = new byte[sentences];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = bytes.getInt();
    }
    for (int i = 0; i < keys.length; i++) {
      keys[i] = bytes.getInt();
    }
    bytes.get(sections);
    return new Sketch(weights, sections, keys);
  }

  /** Returns how many sentences it has. */
  public int sentences() {
    return weights.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && Arrays.equals(weights, sketch.weights)
        && Arrays.equals(sections, sketch.sections)
        && Arrays.equals(keys, sketch.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return "Sketch of " + sentences() + " sentences";
  }
}
