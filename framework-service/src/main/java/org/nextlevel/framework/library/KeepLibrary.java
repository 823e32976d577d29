package org.nextlevel.framework.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Begins, describes and deletes libraries. What was drawn from one stays as it is. */
@ApplicationScoped
class KeepLibrary {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final CompetencyLibraries libraries;
    private final SentAlong sentAlong;

    KeepLibrary(CompetencyLibraries libraries, SentAlong sentAlong) {
        this.libraries = libraries;
        this.sentAlong = sentAlong;
    }

    /**
     * From now on this is said of the library.
     *
     * @param ifMatch ETag of it; null when there is none yet
     * @throws StaleVersion when it was changed meanwhile
     */
    @Transactional
    RestResponse<CompetencyLibraryView> keep(String key, String ifMatch, KeepLibraryRequest says) {
        if (!KEY.matcher(key).matches()) {
            throw new Invalid(List.of(Violation.of(
                    "key",
                    "must be at most 60 small letters, digits and hyphens, and begin with a letter or a digit")));
        }
        libraries.hold();
        Optional<CompetencyLibrary> existing = libraries.findByKey(key);
        if (existing.isPresent()) {
            CompetencyLibrary library = existing.get();
            ETag.requireMatch(ifMatch, library.tag());
            sentAlong.requireAs(() -> CompetencyLibraryView.of(library));
            library.describe(says);
            libraries.flush();
            return Answer.ok(CompetencyLibraryView.of(library), library.tag());
        }
        if (ifMatch != null) {
            throw new StaleVersion();
        }
        libraries.requireRoom();
        CompetencyLibrary library = new CompetencyLibrary(key, says);
        libraries.persistAndFlush(library);
        return Answer.created(CompetencyLibraryView.path(key), CompetencyLibraryView.of(library), library.tag());
    }

    /** Deletes it with its competencies. */
    @Transactional
    void delete(String key, String ifMatch) {
        libraries.hold();
        CompetencyLibrary library = libraries.require(key);
        ETag.requireMatch(ifMatch, library.tag());
        libraries.delete(library);
    }
}
