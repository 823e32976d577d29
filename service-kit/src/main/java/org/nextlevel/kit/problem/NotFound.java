package org.nextlevel.kit.problem;

import java.util.List;
import java.util.Map;
import org.nextlevel.sentence.Sentence;

/** 404: there is no such thing, or none that this tenant or caller may know of. */
public final class NotFound extends ApiProblem {
    private static final long serialVersionUID = 1L;
    private final String id;

    /** A missing thing, named by its kind ("evidence") and the id that was asked for. */
    public NotFound(String kind, Object id) {
        super(404, "not-found", Sentence.say("There is no %s %s.", Sentence.of(kind), said(id)), List.of());
        this.id = String.valueOf(id);
    }

    /** What stands for an id may be words, such as "of yours: set one". */
    private static Object said(Object id) {
        return id instanceof String words ? Sentence.of(words) : id;
    }

    /** Nothing at a path, since a variable of it is not what it has to be. */
    public NotFound(Violation inThePath) {
        super(404, "not-found", Violation.summary(List.of(inThePath)), List.of(inThePath));
        this.id = "";
    }

    /** The same with the name of the variable that holds the id, if the path has it. */
    public NotFound in(Map<String, List<String>> path) {
        return path.entrySet().stream()
                .filter(variable -> variable.getValue().contains(id))
                // Several may hold the same; the map has no order.
                .min(Map.Entry.comparingByKey())
                .map(variable -> new NotFound(this, Violation.of(variable.getKey(), getMessage())))
                .orElse(this);
    }

    private NotFound(NotFound same, Violation inThePath) {
        super(404, same.code(), same.getMessage(), List.of(inThePath));
        this.id = same.id;
    }
}
