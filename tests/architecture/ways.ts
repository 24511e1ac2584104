/**
 * A file on the way of a datum, and what happens to the datum there. `unseen`: why no trace enters the file although
 * whoever follows the datum reads it.
 */
export type Station = readonly [file: string, happens: string, unseen?: string];

const HANDS_ON = "It hands on what holds the datum, and reads nothing of it.";
const SAID_BEFORE = "It says what there is before any datum comes.";
const PUT_TOGETHER = "It is put together before any datum comes, and stands in no stack afterwards.";
const MADE_READY = "It is made ready before anything is typed.";
const BY_POSITION = "It knows the contact by its position, a bare number.";

/**
 * The files a datum crosses from end to end, in the order it crosses them, each after one it imports or is imported by.
 * `ways.test.ts` holds the lists against the imports, and a trace of a real datum enters every file that is listed, but
 * for the `unseen` ones, and no other.
 */
export const ways: Readonly<Record<"enquiry" | "contact" | "typed place" | "place", readonly Station[]>> = {
  /** An enquiry, from the field somebody types into over the backend's store to its receipt. */
  enquiry: [
    ["src/form/fields/fields.tsx", "somebody types into the field"],
    ["src/form/fields/choice-fields.tsx", "a part of it is chosen instead"],
    ["src/enquiry/fields/enquiry-field.tsx", "the field of this name is the one drawn"],
    ["src/enquiry/fill-step.tsx", "the fields of this kind of enquiry stand in their order", HANDS_ON],
    ["src/enquiry/enquiry-form.tsx", "each letter becomes a change of the draft, and the steps follow one another"],
    ["src/enquiry/kind-form.tsx", "the form begins with what its address says", HANDS_ON],
    ["src/enquiry/sending/drafts.ts", "the draft is what was typed, with the key it will be sent by"],
    ["src/form/use-kept-values.ts", "every change is kept, whatever another tab does"],
    ["src/form/kept-values.ts", "it is written into the browser's storage, and read from it"],
    ["src/enquiry/form-values.ts", "the values of the form become what would be sent"],
    ["src/enquiry/check-form.ts", "the contract's schema checks it, and faults go to their fields"],
    ["contract/enquiry/enquiry.ts", "the shape that browser and backend agree on", SAID_BEFORE],
    ["contract/plain-text.ts", "the text is one that holds nothing hidden"],
    ["src/enquiry/check-step.tsx", "everything is shown once more before it is sent", HANDS_ON],
    ["src/enquiry/summary-list.tsx", "each value stands there as it is read"],
    ["src/enquiry/sending/send-enquiry.ts", "it is sent so that it exists once, however often it is tried"],
    ["src/form/use-submit.ts", "one press at a time sends"],
    ["src/http/send.ts", "it becomes the body of a request"],
    ["src/http/request.ts", "the request leaves the browser, and its answer is read"],
    ["contract/endpoints.ts", "the path and the schema of the request are looked up", SAID_BEFORE],
    ["backend/routes.ts", "the endpoint answers by its handler"],
    ["backend/app.ts", "the backend knows the handler", PUT_TOGETHER],
    ["backend/read-sent.ts", "the body is read and checked"],
    ["backend/enquiry/enquiry-handlers.ts", "the handler hands it to the service"],
    ["backend/enquiry/enquiry-service.ts", "what is done with enquiries is put together", PUT_TOGETHER],
    ["backend/enquiry/submit-enquiry.ts", "it is accepted, and gets its number and its secret"],
    ["backend/enquiry/memory-enquiry-store.ts", "it is stored", "It keeps the enquiry whole, and reads no text of it."],
    ["src/enquiry/sending/receipt-page.tsx", "the receipt is shown"],
  ],
  /**
   * A contact, from the backend's store to its row in the list and its mark on the map. What draws the mark's circle with
   * those beside it ends where a contact has become a point.
   */
  contact: [
    ["backend/contacts/contact-store.ts", "the store has it"],
    ["backend/contacts/directory.ts", "all contacts become a directory, each in its place"],
    ["backend/store-reading.ts", "a row is vouched for, or left out and named"],
    ["backend/in-turns.ts", "many rows are worked on in turns"],
    ["backend/visibility.ts", "what the caller may not see is taken away"],
    ["backend/contacts/snapshot.ts", "it becomes an entry of each column"],
    [
      "backend/contacts/contact-handlers.ts",
      "the directory is given out",
      "It gives out all contacts together, already written as one text.",
    ],
    ["backend/app.ts", "the backend knows the handler", PUT_TOGETHER],
    ["backend/routes.ts", "the endpoint answers by its handler, with a tag"],
    ["contract/contact/read-snapshot.ts", "the columns are checked and become the index"],
    ["src/http/queries/directory-index-query.ts", "the browser asks for the directory", HANDS_ON],
    ["src/http/request.ts", "the answer is read"],
    ["src/directory/directory-page.tsx", "the page draws list and map from one result"],
    ["src/directory/directory-result.ts", "the index is answered from", BY_POSITION],
    ["contract/contact/filter-contacts.ts", "the filter leaves it", BY_POSITION],
    ["src/directory/list/list-column.tsx", "the list stands in its column"],
    ["src/directory/list/list-lines.ts", "it is a line of the list, under its Land", BY_POSITION],
    ["src/directory/list/contact-list.tsx", "the lines in sight are drawn"],
    ["src/directory/list/contact-row.tsx", "its row is drawn"],
    ["src/i18n/lazy-part.tsx", "the map comes when it is there"],
    ["src/directory/map/part.tsx", "those that match go to the map"],
    ["src/map/marks/contact-marks.tsx", "they become points, and these marks"],
    ["src/map/marks/mark.tsx", "its mark is drawn"],
    ["src/map/marks/describe-marks.ts", "its mark says its name and place"],
  ],
  /** A typed place, from the field to its key in the address. */
  "typed place": [
    ["src/directory/sentence/search-field.tsx", "somebody types its name", HANDS_ON],
    ["src/address/use-typed-text.ts", "the name is held back from the address for a moment"],
    ["src/address/codec.ts", "it is cut to what an address may hold"],
    ["contract/well-formed.ts", "no half character is left of it"],
    ["src/directory/search/part.tsx", "the field has become one with suggestions"],
    ["src/directory/search/use-search-combobox.ts", "each letter asks what may be meant"],
    ["src/search/search-index.ts", "whatever can be suggested is in the index", MADE_READY],
    ["src/search/places/place-index.ts", "every place is there, with its names and its key", MADE_READY],
    ["src/search/suggest.ts", "suggestions that fit are found and grouped"],
    ["src/search/places/suggest-postcodes.ts", "it is no postcode"],
    ["contract/place/place-text.ts", "it is taken apart into words, as names of places are"],
    ["contract/fold-text.ts", "capitals and dots are left out"],
    ["src/search/spelling/word-index.ts", "the names that have the word are found"],
    ["src/search/spelling/name-closeness.ts", "those that are the whole word come first"],
    ["contract/words/places-abroad.ts", "it is no place abroad"],
    ["src/directory/search/use-phrase.ts", "it is also read as a phrase"],
    ["contract/words/understand.ts", "the phrase is understood, part by part"],
    ["contract/words/tokens.ts", "its words are told apart"],
    ["contract/words/readings.ts", "each run of words is read as what it may mean"],
    ["src/search/places/place-reader.ts", "the word is read as the name of a place"],
    ["contract/once-for.ts", "what was found for the word is kept"],
    ["contract/words/read-phrase.ts", "it means nothing else"],
    ["src/directory/search/phrase-labels.ts", "a place alone is no phrase"],
    ["contract/lists/land.ts", "its key says the Land"],
    ["src/directory/search/suggestion-list.tsx", "the suggestion is shown, with what was typed of it marked"],
    ["src/place/use-settling.ts", "Enter is pressed"],
    ["src/search/places/settle-place.ts", "it is settled which place is meant, or that it has to be asked"],
    ["contract/words/read-people.ts", "it is no slip in the name of a people"],
    ["src/search/places/place-names.ts", "the name is compared without what official names add"],
    ["src/search/places/add-whereabouts.ts", "of several the Kreis and the Land are said"],
    ["src/place/settled-line.tsx", "it is asked which of them is meant"],
    ["src/directory/search/use-suggestion-action.ts", "the suggestion is taken, and changes the address"],
    ["contract/place/gazetteer.ts", "the key has a place"],
    ["src/directory/directory-address.ts", "the place is put into what the address says"],
    ["src/address/use-address.ts", "the address is written, with the key"],
  ],
  /**
   * A place, from its key in the address to the sentence it stands in, the card that answers it, and the list below. What
   * tells the list why somebody is responsible (`find-responsible.ts`) begins where the place has become a ranking.
   */
  place: [
    ["src/place/known-place.ts", "the key of the address is looked up, once the gazetteer is fetched"],
    ["contract/place/gazetteer.ts", "the gazetteer has a place of this key"],
    ["contract/place/gazetteer-file.ts", "the columns of its file are read"],
    ["src/directory/directory-result.ts", "the place is answered for from the index"],
    ["src/directory/place/place-result.ts", "card, list and counts of the place are put together"],
    ["contract/place/serving-and-nearby.ts", "who serves it is found, and who is near"],
    ["contract/place/rank-responsible.ts", "who is responsible is ranked, stage by stage"],
    ["contract/place/answer-chain.ts", "the ranking becomes the steps from the place to the Clearing Point"],
    ["src/directory/directory-page.tsx", "the page draws what was found"],
    ["src/directory/list/list-column.tsx", "sentence, card and list stand below one another"],
    ["src/directory/sentence/sentence-form.tsx", "the place stands in its gap of the sentence"],
    ["src/i18n/lazy-part.tsx", "what draws the answer comes with the first place"],
    ["src/directory/place/part.tsx", "each side looked for has a card, each level a head"],
    ["src/place/answer/answer-card.tsx", "the card says whom to call"],
    ["src/place/answer/answer-steps.tsx", "every step says who is there, and why it was passed over"],
    ["src/directory/list/contact-list.tsx", "the list below names the place in its heads"],
  ],
};
