/** What only evidence-service knows in words: what evidence tells, and what people are called. */
package org.nextlevel.advisor.copy.wording;
