package org.nextlevel.evidence.evidence.wording;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.attestation.Attestation;
import org.nextlevel.evidence.attestation.AttestationView;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceNames;

/**
 * What stands said of a piece, and how far it still stands.
 *
 * @param said in the order of time
 * @param coverage by the id of the attestation
 */
public record StandingWords(List<Attestation> said, Map<UUID, Coverage> coverage) {
    /** Whether somebody said something. */
    public boolean isOf(UUID attester) {
        return by(attester).findAny().isPresent();
    }

    /** Whether somebody's word stands for all that is told now; so does that of who said nothing. */
    public boolean isWhole(UUID attester) {
        return by(attester).allMatch(one -> coverage.get(one.id()).isWhole());
    }

    /** Whether all words but the owner's stand for all that is told now. */
    public boolean areWhole(UUID owner) {
        return said.stream()
                .filter(one -> !one.attesterId().equals(owner))
                .allMatch(one -> coverage.get(one.id()).isWhole());
    }

    public List<AttestationView> views(EvidenceContent content, EvidenceNames names) {
        return said.stream()
                .map(one -> AttestationView.of(
                        one,
                        names.person(one.attesterId()),
                        names.level(content, one.statement().level()),
                        coverage.get(one.id()).standing()))
                .toList();
    }

    /** What people spoke of that is told otherwise now: all of it for the owner, for everybody else what they spoke of. */
    public List<EarlierWordingView> earlier(UUID owner, UUID reader, EvidenceNames names) {
        return (reader.equals(owner) ? said.stream() : by(reader))
                .filter(one -> !coverage.get(one.id()).isWhole())
                .map(one -> EarlierWordingView.of(one, coverage.get(one.id()), names))
                .toList();
    }

    private Stream<Attestation> by(UUID attester) {
        return said.stream().filter(one -> one.attesterId().equals(attester));
    }
}
