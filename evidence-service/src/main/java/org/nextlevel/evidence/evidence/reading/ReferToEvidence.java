package org.nextlevel.evidence.evidence.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingLine;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.evidence.content.NameEvidence;
import org.nextlevel.evidence.evidence.piece.Evidence;
import org.nextlevel.evidence.evidence.piece.Evidences;
import org.nextlevel.kit.audit.Audit;

/** Refers to pieces of several owners in one answer, in as many queries for many as for one. */
@ApplicationScoped
public class ReferToEvidence {
    private final Evidences pieces;
    private final ReportingLine line;
    private final NameEvidence names;
    private final Audit audit;

    ReferToEvidence(Evidences pieces, ReportingLine line, NameEvidence names, Audit audit) {
        this.pieces = pieces;
        this.line = line;
        this.names = names;
        this.audit = audit;
    }

    /**
     * The pieces of these ids, whose words are told as far as the reader sees them; what is told of others is recorded.
     *
     * @param people who is named beside the owners and the reader
     * @param reader who works here
     */
    public NamedEvidence to(Collection<UUID> ids, Stream<UUID> people, Employee reader) {
        List<Evidence> found = ids.isEmpty() ? List.of() : pieces.list("id in ?1", ids);
        Set<UUID> owners = found.stream().map(Evidence::employeeId).collect(Collectors.toSet());
        // Before any other query: it would have Hibernate forget that whom pieces name is read of all of them together.
        Set<UUID> naming = found.stream()
                .filter(one -> one.names(reader.id()))
                .map(Evidence::id)
                .collect(Collectors.toSet());
        Map<UUID, ReportingRelation> relations = line.relations(reader.id(), owners);
        Set<UUID> seen = found.stream()
                .filter(one -> naming.contains(one.id()) || one.isFor(relations.get(one.employeeId())))
                .map(Evidence::id)
                .collect(Collectors.toSet());
        audit.record(
                "evidence-read",
                found.stream()
                        .filter(one -> seen.contains(one.id()))
                        .map(Evidence::employeeId)
                        .filter(owner -> !owner.equals(reader.id()))
                        .collect(Collectors.toSet()));
        return new NamedEvidence(
                found.stream().collect(Collectors.toMap(Evidence::id, Function.identity())),
                seen,
                names.of(
                        found.stream().map(Evidence::content).toList(),
                        Stream.concat(people, Stream.concat(owners.stream(), Stream.of(reader.id())))));
    }
}
