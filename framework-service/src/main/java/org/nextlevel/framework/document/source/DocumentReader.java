package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/** Reads framework documents that people and other programs wrote, and reports every fault in them. */
@ApplicationScoped
public class DocumentReader {
    /** A document travels whole in one event, whose size is bounded. */
    private static final int LARGEST = 5_000_000;

    /** Nobody reads more; a document with so many faults is no framework. */
    private static final int MOST_FAULTS = 1_000;

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
        if (document != null) {
            faults.addAll(withoutThoseIn(faults, broken(document)));
            faults.addAll(ReferenceCheck.faults(document));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(located(faults, source));
        }
        if (size(document) > LARGEST) {
            throw new Invalid("#", "the framework is larger than %d bytes".formatted(LARGEST));
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
        return more.stream()
                .filter(one -> known.stream().noneMatch(other -> covers(other.pointer(), one.pointer())))
                .toList();
    }

    private static boolean covers(String place, String other) {
        return other.equals(place) || other.startsWith(place + "/");
    }

    private static List<Violation> located(List<Violation> faults, DocumentSource source) {
        return faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> new Violation(fault.pointer(), null, source.line(fault.pointer()), fault.detail()))
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
