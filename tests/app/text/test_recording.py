"""What is to be recorded of a language makes every sentence that is said in it."""

import pytest

from app.adapters.voices import RecordedVoice
from app.assets import load_phrasebook, message_files
from app.text.recording import clips_to_record
from app.text.speech import heard_text, sentences_of
from maps.model import PlaceKind
from tests.support.ear import Listener
from tests.support.visit import BOOKS, a_world, built_in

STATION = built_in("saebyeok-sample")


def clips_of(language: str):
    book = load_phrasebook(language, STATION)
    return clips_to_record([*message_files(language).values()], STATION, book)


@pytest.mark.parametrize("language", ["fil", "mn"])
def test_a_language_without_a_voice_is_heard_whole_once_all_is_recorded(language, tmp_path) -> None:
    voice = RecordedVoice({clip.words: tmp_path / clip.file for clip in clips_of(language)})
    said: set[str] = set()
    for place in STATION.places:
        if place.kind not in {PlaceKind.PLATFORM, PlaceKind.ENTRANCE} or not place.nodes:
            continue
        for profile in ("blind", "wheelchair", "walking"):
            said |= _said_on_the_way(language, place, profile)
    assert len(said) > 60
    silent = sorted(text for text in said if voice.clips_of(heard_text(text)) is None)
    assert silent == []


def _said_on_the_way(language: str, place, profile: str) -> set[str]:
    from app.flow.events import DestinationChosen, ProfileChosen, VoiceChosen

    who = Listener(language, a_world(STATION, start="sample:kiosk"))
    for event in (VoiceChosen(True), DestinationChosen(place.id), ProfileChosen(profile)):
        who._kiosk.dispatch(event)
    for key in ("help", "back", "down", "right", "left"):
        who.press(key)
    return {
        sentence
        for asked in who.tape.asked
        for step in asked.steps
        if step.language == language
        for text in step.sentences
        for sentence in sentences_of(text)
    }


def test_no_words_are_recorded_twice_and_no_file_holds_two() -> None:
    for language in BOOKS:
        clips = clips_of(language)
        assert len({clip.words.casefold() for clip in clips}) == len(clips)
        assert len({clip.file for clip in clips}) == len(clips)
        assert not any("{" in clip.words or "\0" in clip.words for clip in clips)


def test_a_sentence_without_facts_is_recorded_whole_under_its_name() -> None:
    files = {clip.file: clip.words for clip in clips_of("fil")}
    assert files["where-to.wav"] == BOOKS["fil"].speak("where-to")
    assert not any(file.startswith("phone-") for file in files)


def test_the_list_is_what_a_folder_of_clips_wants_beside_it(tmp_path, capsysbinary) -> None:
    from app.adapters.sound import write_wav
    from app.adapters.voices import load_clips
    from app.assets import ASSETS
    from app.commands import main
    from tests.support.sounds import tone

    words = ["clips", str(ASSETS / "stations" / "saebyeok-sample.json"), "--language", "fil"]
    assert main(words, kiosk=lambda _: 1) == 0
    table = capsysbinary.readouterr().out
    (tmp_path / "clips.tsv").write_bytes(table)
    names = [line.split("\t")[0] for line in table.decode().splitlines()]
    for name in names:
        (tmp_path / name).write_bytes(write_wav(tone(0.01)))
    clips = load_clips(tmp_path, BOOKS["fil"].fixed_sentences())
    assert {path.name for path in clips.values()} == set(names)
    assert RecordedVoice(clips).clips_of(BOOKS["fil"].speak("where-to")) is not None
