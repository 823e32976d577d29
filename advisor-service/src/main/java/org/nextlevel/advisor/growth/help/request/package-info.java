/** What a manager sends to ask for help: which competencies, until when, and of whom. */
package org.nextlevel.advisor.growth.help.request;
