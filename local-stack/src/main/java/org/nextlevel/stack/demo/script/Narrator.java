package org.nextlevel.stack.demo.script;

import java.io.PrintStream;
import org.nextlevel.stack.caller.Answer;
import org.nextlevel.stack.caller.Person;

/** Tells the demo: what is done and why, each call, and the part of the answer that matters. */
public final class Narrator {
    private final PrintStream out;
    private int chapter;

    /** Told to somebody who reads this stream. */
    public Narrator(PrintStream out) {
        this.out = out;
    }

    /** Begins a chapter, and says what it is for. */
    public void chapter(String title, String why) {
        out.println();
        out.println("%d  %s".formatted(++chapter, title));
        out.println("   " + why);
    }

    /** Tells who called what, and which status came back. */
    public void call(Person by, Answer answer) {
        out.println("   %-14s %s → %d".formatted(by.name(), answer.call(), answer.status()));
    }

    /** Tells the part of an answer that matters, as a format and its values. */
    public void result(String sentence, Object... values) {
        out.println("                  " + sentence.formatted(values));
    }
}
