/** Styles that make an engine look back as far as CSL allows. Ours alone; no style of the collection does all. */

/**
 * Notes: names, first names, titles and year suffixes are added where sources could be taken for one another,
 * clusters are sorted, near notes and the first note of a source are printed.
 */
export const restlessNotes = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Restless notes</title><id>restless-notes</id><updated>2020-01-01T00:00:00Z</updated></info>
  <macro name="author">
    <names variable="author"><name form="short" and="text"/><substitute><text variable="title"/></substitute></names>
  </macro>
  <macro name="year"><date variable="issued"><date-part name="year"/></date><text variable="year-suffix"/></macro>
  <citation et-al-min="3" et-al-use-first="1" near-note-distance="3" disambiguate-add-names="true"
    disambiguate-add-givenname="true" disambiguate-add-year-suffix="true" givenname-disambiguation-rule="by-cite">
    <sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort>
    <layout delimiter="; " suffix=".">
      <choose>
        <if position="ibid-with-locator"><text value="ibid-with"/><text variable="locator" prefix=" "/></if>
        <else-if position="ibid"><text value="ibid"/></else-if>
        <else-if position="subsequent">
          <group delimiter=", ">
            <text macro="author"/>
            <choose><if disambiguate="true"><text variable="title"/></if></choose>
            <choose><if position="near-note"><text value="near"/></if></choose>
            <text variable="first-reference-note-number" prefix="n. "/>
            <text variable="locator"/>
          </group>
        </else-if>
        <else>
          <group delimiter=", ">
            <text macro="author"/><text variable="title"/><text macro="year"/><text variable="locator"/>
          </group>
        </else>
      </choose>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="author"/><key variable="title" sort="descending"/></sort>
    <layout><text macro="author"/><text variable="title" prefix=", "/><text macro="year" prefix=", "/></layout>
  </bibliography>
</style>`

/** Numbers: in the order of a sorted bibliography, so that each new source changes those of earlier clusters. */
export const restlessNumbers = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Restless numbers</title><id>restless-numbers</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation collapse="citation-number">
    <sort><key variable="citation-number"/></sort>
    <layout delimiter="," prefix="[" suffix="]">
      <choose><if position="first"><text value="!"/></if></choose>
      <text variable="citation-number"/><text variable="locator" prefix=": "/>
    </layout>
  </citation>
  <bibliography>
    <sort><key variable="title" sort="descending"/></sort>
    <layout><text variable="citation-number"/><text variable="title" prefix=" "/></layout>
  </bibliography>
</style>`

/** Numbers by order of citing, where a cluster is sorted by title after its sources were numbered. */
export const sortedNumbers = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Sorted numbers</title><id>sorted-numbers</id><updated>2020-01-01T00:00:00Z</updated></info>
  <citation>
    <sort><key variable="title"/></sort>
    <layout delimiter="," prefix="[" suffix="]"><text variable="citation-number"/></layout>
  </citation>
  <bibliography><layout><text variable="citation-number"/><text variable="title" prefix=" "/></layout></bibliography>
</style>`
