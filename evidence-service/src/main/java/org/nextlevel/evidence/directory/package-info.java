/** Who works here: the people directory with its careers and reporting line. */
@Wing(
        door = {
            "Colleagues",
            "CurrentEmployee",
            "Employee",
            "NameLevels",
            "Position",
            "Presence",
            "ReportingLine",
            "ReportingRelation",
        })
package org.nextlevel.evidence.directory;

import org.nextlevel.kit.wing.Wing;
