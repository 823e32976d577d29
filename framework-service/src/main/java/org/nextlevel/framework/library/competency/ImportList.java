package org.nextlevel.framework.library.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.library.CompetencyLibraries;
import org.nextlevel.framework.library.CompetencyLibrary;
import org.nextlevel.framework.list.ReadList;
import org.nextlevel.kit.guess.Guess;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.StaleVersion;

/** Replaces what a library has by a list. The same list again changes nothing. */
@ApplicationScoped
class ImportList {
    private final CompetencyLibraries libraries;
    private final LibraryCompetencies competencies;
    private final Clock clock;

    ImportList(CompetencyLibraries libraries, LibraryCompetencies competencies, Clock clock) {
        this.libraries = libraries;
        this.competencies = competencies;
        this.clock = clock;
    }

    /**
     * From now on the library has what the list says.
     *
     * @param ifMatch ETag of the library
     * @throws StaleVersion when it was changed meanwhile
     */
    @Transactional
    RestResponse<LibraryImportView> apply(String key, String ifMatch, ReadList list) {
        libraries.hold();
        CompetencyLibrary library = libraries.require(key);
        ETag.requireMatch(ifMatch, library.tag());
        ListChange change = ListChange.of(competencies.all(library), list.competencies());
        if (!change.isNone()) {
            competencies.apply(library, change);
            library.hold(list.competencies().size(), clock.instant());
            libraries.flush();
        }
        return Answer.ok(view(library, list, change), library.tag());
    }

    /** What {@link #apply} would change; nothing is written. */
    @Transactional
    RestResponse<LibraryImportView> rehearse(String key, ReadList list) {
        CompetencyLibrary library = libraries.require(key);
        ListChange change = ListChange.of(competencies.all(library), list.competencies());
        return Answer.ok(view(library, list, change), library.tag());
    }

    private static LibraryImportView view(CompetencyLibrary library, ReadList list, ListChange change) {
        List<Guess> guesses = new ArrayList<>(list.guesses());
        if (list.isPublished()
                && (library.attribution() == null || library.attribution().isBlank())) {
            guesses.add(
                    Guess.ofAll(
                            "ATTRIBUTION",
                            "attribution",
                            "The list has the shape of O*NET's or ESCO's, whose licences ask for attribution, and the library names none."));
        }
        return LibraryImportView.of(list, change, guesses);
    }
}
