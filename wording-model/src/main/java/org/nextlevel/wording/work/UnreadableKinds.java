package org.nextlevel.wording.work;

import java.nio.file.Path;

/** What is kept beside a model cannot be read; the message tells operators what to do. */
class UnreadableKinds extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableKinds(Path kept, Exception cause) {
        super(
                "The file %s was not written by this product, or not wholly: delete it, and it is made anew"
                        .formatted(kept),
                cause);
    }
}
