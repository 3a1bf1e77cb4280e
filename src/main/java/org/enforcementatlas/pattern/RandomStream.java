package org.enforcementatlas.pattern;

/**
 * Random numbers that are the same for the same seed on every machine and in every version of Java: SplitMix64 (G. L. Steele,
 * D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", 2014).
 */
final class RandomStream {

    private long state;

    RandomStream(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** The next whole number from 0 to one below the bound: the upper half of the product, a bias too small to be met. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }
}
