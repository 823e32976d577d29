/** What a version of a framework consists of, as framework-service publishes it. */
package org.nextlevel.advisor.copy.framework.content;
