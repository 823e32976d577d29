package org.nextlevel.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.nextlevel.document.Claim;
import org.nextlevel.document.Excerpt;
import org.nextlevel.document.ProposalDocument;
import org.nextlevel.document.Section;
import org.nextlevel.document.format.TooLong.Part;

/** What to cut of a proposal so that two pages hold it: tried on pages, not estimated. */
final class Cuts {
    /** The characters of a printed line in the tightest layout, about. */
    private static final int LINE = 112;

    private Cuts() {}

    /**
     * The longest parts, as many as are enough; all there are where even that does not help. The exact title that is asked for
     * is none of them.
     *
     * @param fits whether two pages hold a document
     */
    static List<Part> of(ProposalDocument document, Predicate<ProposalDocument> fits) {
        List<Part> longest = longest(document);
        int tooFew = 0;
        int enough = longest.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (fits.test(without(document, longest.subList(0, middle)))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return longest.subList(0, enough);
    }

    private static List<Part> longest(ProposalDocument document) {
        List<Part> parts = new ArrayList<>();
        for (Section section : document.sections()) {
            if (!section.introduction().isEmpty() && section.kind() != Section.Kind.ASK) {
                parts.add(new Part(section.kind(), -1, lines(section.introduction())));
            }
            for (int i = 0; i < section.claims().size(); i++) {
                parts.add(new Part(
                        section.kind(), i, lines(section.claims().get(i).text())));
            }
        }
        return parts.stream()
                .sorted(Comparator.comparingInt(Part::lines).reversed())
                .toList();
    }

    /** Without some parts, and without the sources that nothing else points to. */
    static ProposalDocument without(ProposalDocument document, List<Part> cut) {
        List<Section> sections = document.sections().stream()
                .map(section -> without(section, cut))
                .toList();
        Set<Integer> cited = new HashSet<>();
        sections.forEach(section -> section.claims().forEach(claim -> cited.addAll(claim.sources())));
        Set<Integer> before = new HashSet<>();
        document.sections().forEach(section -> section.claims().forEach(claim -> before.addAll(claim.sources())));
        return document.with(
                sections,
                document.sources().stream()
                        .filter(source -> cited.contains(source.number()) || !before.contains(source.number()))
                        .toList());
    }

    private static Section without(Section section, List<Part> cut) {
        boolean introduced = cut.stream().noneMatch(part -> part.section() == section.kind() && part.claim() < 0);
        List<Claim> claims = IntStream.range(0, section.claims().size())
                .filter(i -> cut.stream().noneMatch(part -> part.section() == section.kind() && part.claim() == i))
                .mapToObj(section.claims()::get)
                .toList();
        return new Section(section.kind(), introduced ? section.introduction() : null, claims);
    }

    private static int lines(String text) {
        return Math.ceilDiv(Excerpt.width(text), LINE);
    }
}
