package org.nextlevel.kit.problem;

import java.util.List;

/** 503: what the caller wrote has not arrived here yet. */
public final class NotYetVisible extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** Ask again in a second; nothing is lost. */
    public NotYetVisible() {
        super(
                503,
                "not-yet-visible",
                "What NextLevel-Position names has not arrived here yet: ask again in a second, or without that header for what is there.",
                List.of());
    }
}
