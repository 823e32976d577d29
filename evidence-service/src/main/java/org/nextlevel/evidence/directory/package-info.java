/** Who works here: the people directory with its careers and reporting line. */
@Wing(
        door = {
            "Colleagues",
            "CurrentEmployee",
            "Employee",
            "EraseEntry",
            "FindActors",
            "NameLevels",
            "Position",
            "Presence",
            "RelationAtWork",
            "ReportingLine",
            "ReportingRelation",
            "ShownLevel",
            "SignedInPerson",
            "WorkRelation",
        })
package org.nextlevel.evidence.directory;

import org.nextlevel.kit.wing.Wing;
