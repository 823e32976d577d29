package org.nextlevel.stack.server;

import java.io.Serial;

/** Why something could not be done, and what to do about it, in words meant for the person at the terminal. */
public final class StackProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StackProblem(String sentence) {
        super(sentence);
    }

    public StackProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
