/** What this service knows of the frameworks that framework-service publishes: which levels and competencies there are. */
package org.nextlevel.evidence.suggestion.framework;
