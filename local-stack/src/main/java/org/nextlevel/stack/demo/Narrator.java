package org.nextlevel.stack.demo;

import java.io.PrintStream;

/** Tells the demo: what is done and why, each call, and the part of the answer that matters. */
public final class Narrator {
    private final PrintStream out;
    private int chapter;

    /** Told to somebody who reads this stream. */
    public Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title, String why) {
        out.println();
        out.println("%d  %s".formatted(++chapter, title));
        out.println("   " + why);
    }

    void call(Person by, Answer answer) {
        out.println("   %-14s %s → %d".formatted(by.name(), answer.call(), answer.status()));
    }

    void result(String sentence, Object... values) {
        out.println("                  " + sentence.formatted(values));
    }
}
