/** Who works here: the people directory with its careers and reporting line. */
@Wing(
        door = {
            "Colleagues",
            "CurrentEmployee",
            "DateCustom",
            "DateCustoms",
            "Employee",
            "EntryChange",
            "EntryField",
            "EraseEntry",
            "FindActors",
            "FindLevelsAnew",
            "ManagerName",
            "NameLevels",
            "PeopleGroups",
            "PersonColumn",
            "Position",
            "Presence",
            "ProvisionedPeople",
            "ProvisionedPerson",
            "ProvisionedProfiles",
            "RecogniseManagers",
            "RelationAtWork",
            "RenumberEmployee",
            "ReportingLine",
            "ReportingRelation",
            "ShownLevel",
            "SignedInPerson",
            "WorkRelation",
            "WriteEntry",
            "WrittenEntry",
        })
package org.nextlevel.evidence.directory;

import org.nextlevel.kit.wing.Wing;
