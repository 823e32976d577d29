package org.nextlevel.wording.embedding;

/** A folder that was configured for the embedding model does not hold one that can be used; the message tells operators why. */
public class UnusableModel extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableModel(String message) {
        super(message);
    }

    UnusableModel(String message, Throwable cause) {
        super(message, cause);
    }
}
