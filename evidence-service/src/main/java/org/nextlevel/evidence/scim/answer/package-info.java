/** Answers of SCIM: resources, lists and errors, with the addresses by which the caller reached them. */
package org.nextlevel.evidence.scim.answer;
