package org.nextlevel.framework.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.framework.catalog.FrameworkVersion;
import org.nextlevel.framework.document.Expectation;
import org.nextlevel.framework.document.Ladder;
import org.nextlevel.framework.document.Level;
import org.nextlevel.kit.problem.NotFound;

/**
 * A level with all that holds at it.
 *
 * @param next keys of the levels that one can step up to from it
 * @param expectations those of the level and those of lower levels that nothing newer replaces; each says its own level
 */
record LevelView(
        @Schema(examples = "engineering") String framework,
        @Schema(examples = "3") int version,
        Level level,

        @Schema(examples = "[\"senior-2-ic\", \"senior-2-pm\"]")
        List<String> next,

        List<Expectation> expectations) {

    /** @throws NotFound when the version has no level of this key */
    static LevelView of(FrameworkVersion version, String level) {
        Ladder ladder = new Ladder(version.document());
        return new LevelView(
                version.document().key(),
                version.number(),
                ladder.require(level),
                ladder.nextAfter(level).stream().map(Level::key).toList(),
                ladder.holdingAt(level));
    }
}
