/**
 * What other services own, as they last told it: people, frameworks, evidence and job postings. Everything here can be dropped and is
 * told again by its owner. Who is somebody's manager, which levels come next and what a piece of evidence claims is asked here.
 */
@Wing(
        door = {
            "Amounts",
            "Colleague",
            "Employee",
            "Employees",
            "Evidence",
            "EvidenceUpdated",
            "EvidenceWording",
            "EvidenceWordings",
            "Evidences",
            "ExcuseView",
            "ExpectationWords",
            "Framework",
            "FrameworkNames",
            "FrameworkReplaced",
            "Frameworks",
            "KnownAnswers",
            "Ladder",
            "LoggedEvidence",
            "MailAddresses",
            "MeasuredResult",
            "NoOpportunities",
            "NoOpportunityStatement",
            "PeopleNames",
            "PeopleNumbers",
            "PeopleUpdated",
            "PinnedVersion",
            "PinnedVersions",
            "Postings",
            "ReassessmentQueue",
            "ReportingLine",
            "Subject",
            "Subjects",
            "SuggestCompetencies",
            "Target",
            "TargetOf"
        })
package org.nextlevel.advisor.copy;

import org.nextlevel.kit.wing.Wing;
