package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.body.OverlongLists;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/** Reads framework documents that people and other programs wrote, and reports every fault in them. */
@ApplicationScoped
public class DocumentReader {
    /** A document travels whole in one event, whose size is bounded. */
    private static final int LARGEST = 5_000_000;

    /** Nobody reads more; a document with so many faults is no framework. */
    static final int MOST_FAULTS = 1_000;

    private final Validator validator;
    private final ObjectMapper json = new ObjectMapper();

    /** A reader that finds broken constraints by this validator. */
    public DocumentReader(Validator validator) {
        this.validator = validator;
    }

    /**
     * The document that a source describes, under a key.
     *
     * @throws Invalid with every fault, its place and, where the source has lines, its line
     */
    public FrameworkDocument document(DocumentSource source, String key) {
        var binding = new TreeBinding();
        FrameworkDocument bound = binding.bind(source.tree());
        List<Violation> faults = new ArrayList<>(binding.faults());
        FrameworkDocument document = bound == null ? null : bound.completed(key);
        // What is too long is not looked through.
        List<Violation> tooLong = OverlongLists.in(document);
        if (document != null && tooLong.isEmpty()) {
            faults.addAll(withoutThoseIn(faults, broken(document)));
            faults.addAll(ReferenceCheck.faults(document));
        }
        faults.addAll(tooLong);
        if (!faults.isEmpty()) {
            throw new Invalid(located(faults, source));
        }
        if (size(document) > LARGEST) {
            throw new Invalid("#", "the framework is larger than %d bytes", LARGEST);
        }
        return document;
    }

    private List<Violation> broken(FrameworkDocument document) {
        var broken = validator.validate(document);
        return broken.isEmpty()
                ? List.of()
                : RequestFaults.of(new ConstraintViolationException(broken)).violations();
    }

    /** What could not be read is missing afterwards, which need not be reported again. */
    private static List<Violation> withoutThoseIn(List<Violation> known, List<Violation> more) {
        Set<String> places = known.stream().map(Violation::pointer).collect(Collectors.toSet());
        return more.stream()
                .filter(one -> !isIn(places, one.pointer()))
                .limit(MOST_FAULTS)
                .toList();
    }

    private static boolean isIn(Set<String> places, String pointer) {
        return Stream.iterate(
                        pointer,
                        place -> !place.isEmpty(),
                        place -> place.substring(0, Math.max(0, place.lastIndexOf('/'))))
                .anyMatch(places::contains);
    }

    private static List<Violation> located(List<Violation> faults, DocumentSource source) {
        List<Violation> first = faults.stream().limit(MOST_FAULTS).toList();
        Map<String, Integer> lines =
                source.lines().of(first.stream().map(Violation::pointer).collect(Collectors.toSet()));
        return first.stream()
                .map(fault -> new Violation(fault.pointer(), null, lines.get(fault.pointer()), fault.detail()))
                .sorted(Comparator.comparing(Violation::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private int size(FrameworkDocument document) {
        try {
            return json.writeValueAsBytes(document).length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
