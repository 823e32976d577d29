package org.nextlevel.document;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What one version of a promotion proposal says, independent of any format (M4.1). All texts are plain: no character in
 * them has a meaning to a format, and a line break is a space.
 *
 * @param language of headings, dates and numbers; what is neither German nor English is written with English headings
 * @param date of this version; also the creation date inside the files, so that equal documents give equal files
 * @param manager the direct manager's name, or null when there is none
 * @param framework name and version of the framework the expectations come from
 * @param version of the proposal, from 1
 * @param draft whether nothing was shared yet: every page then says so
 * @param sections in the order they are written; a kind may be absent
 * @param sources the evidence that claims point to by number; numbers are unique
 * @param coverage one row a competency of the target; may be empty
 */
public record ProposalDocument(
        Locale language,
        String company,
        LocalDate date,
        String person,
        String currentTitle,
        String targetTitle,
        String manager,
        String framework,
        int version,
        boolean draft,
        List<Section> sections,
        List<Source> sources,
        List<CoverageRow> coverage) {

    /** Throws an IllegalArgumentException when a claim points to a source that is not there, or two have one number. */
    public ProposalDocument {
        requireNonNull(language, "language");
        requireNonNull(company, "company");
        requireNonNull(date, "date");
        requireNonNull(person, "person");
        requireNonNull(currentTitle, "currentTitle");
        requireNonNull(targetTitle, "targetTitle");
        requireNonNull(framework, "framework");
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        Set<Integer> numbers = sources.stream().map(Source::number).collect(toSet());
        if (numbers.size() < sources.size()) {
            throw new IllegalArgumentException("two sources have the same number");
        }
        sections.stream()
                .flatMap(section -> section.claims().stream())
                .flatMap(claim -> claim.sources().stream())
                .filter(number -> !numbers.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new IllegalArgumentException("no source has the number " + number);
                });
    }

    /** The same with other sections and sources. */
    public ProposalDocument with(List<Section> others, List<Source> otherSources) {
        return new ProposalDocument(
                language,
                company,
                date,
                person,
                currentTitle,
                targetTitle,
                manager,
                framework,
                version,
                draft,
                others,
                otherSources,
                coverage);
    }
}
