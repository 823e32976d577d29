package org.nextlevel.stack.proof.loss;

/** How many writes were acknowledged, and how long nobody's was. */
final class Acknowledged {
    private int count;
    private long last = System.nanoTime();
    private long longestGap;

    synchronized void add() {
        long now = System.nanoTime();
        longestGap = Math.max(longestGap, now - last);
        last = now;
        count++;
    }

    synchronized int get() {
        return count;
    }

    /** The longest time between two of them, in milliseconds. */
    synchronized long longestGap() {
        return longestGap / 1_000_000;
    }
}
