package org.nextlevel.kit.problem;

import java.util.List;

/** 404: there is no such thing, or none that this tenant or caller may know of. */
public final class NotFound extends ApiProblem {
    private static final long serialVersionUID = 1L;

    /** A missing thing, named by its kind ("evidence") and the id that was asked for. */
    public NotFound(String kind, Object id) {
        super(404, "not-found", "There is no %s %s.".formatted(kind, id), List.of());
    }
}
