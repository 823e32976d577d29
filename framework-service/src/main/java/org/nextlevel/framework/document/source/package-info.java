/** What somebody wrote as a framework, in any shape, made a document or refused with every fault. */
package org.nextlevel.framework.document.source;
