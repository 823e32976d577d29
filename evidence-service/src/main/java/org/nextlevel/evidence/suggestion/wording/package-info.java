/** How the frameworks that framework-service publishes are worded, with the vectors of their wordings (M9.6). */
package org.nextlevel.evidence.suggestion.wording;
